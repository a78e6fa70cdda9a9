/** Starts the page: policy for zod first, then the connection to the host, then the product. */
import '../client/configure-zod.ts'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/print.css'
import { createRoot } from 'react-dom/client'
import { ClientProvider } from '../client/client-provider.tsx'
import { connect } from '../client/connection/connect.ts'
import { createQueryClient } from '../client/query-client.ts'
import { assertPresent } from '../../shared/base/assert.ts'
import { UiProvider } from '../ui/ui-provider.tsx'
import { App } from './app.tsx'

const root = createRoot(assertPresent(document.getElementById('root'), 'the element of the page'))
const connection = await connect()

root.render(
  <UiProvider>
    <ClientProvider connection={connection} queryClient={createQueryClient()}>
      <App />
    </ClientProvider>
  </UiProvider>,
)
