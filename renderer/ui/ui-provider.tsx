import { CSPProvider } from '@base-ui/react/csp-provider'
import { Toast } from '@base-ui/react/toast'
import { Tooltip } from '@base-ui/react/tooltip'
import type { ReactNode } from 'react'
import { ToastRegion } from './feedback/toast.tsx'

/** Around the whole product, once: tooltips, toasts (read out politely), and no style elements (the page's policy). */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={500}>
        <Toast.Provider limit={2}>
          {children}
          <ToastRegion />
        </Toast.Provider>
      </Tooltip.Provider>
    </CSPProvider>
  )
}
