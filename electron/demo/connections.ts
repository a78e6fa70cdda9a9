/** A small invented LinkedIn export that the demo imports, so that there are contacts still to score. */
import type { CalendarDate } from '../../shared/base/calendar-date.ts'
import { daysBefore } from './seeded-surroundings.ts'
import type { Scene } from './story.ts'

const givenNames = [
  'Henrik',
  'Oluwaseun',
  'Beatriz',
  'Yuki',
  'Aoife',
  'Mateusz',
  'Zeynep',
  'Élodie',
  'Ravi',
  'Hanna',
  'Dieter',
  'Salma',
]
const familyNames = [
  'Sø',
  'Adeyemi-Carter',
  'Figueira',
  'Tanabe',
  'Ní Bhriain',
  'Wójcik',
  'Yıldız',
  'Garnier',
  'Iyer',
  'Lindgren',
]
const companies = [
  'Baltic Freight Union',
  'Greenline Refills',
  'Corvid Checkout',
  'Almond Tree Bakeries',
  'Hearth & Hob',
  'Parcelwise',
]
const positions = [
  'Head of Partnerships',
  'Operations Director',
  'Founder',
  'Channel Manager',
  'VP Alliances',
]
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Imports thirty-six connections as one step. */
export async function importFile(call: Scene['call'], today: CalendarDate): Promise<void> {
  const lines = Array.from({ length: 36 }, (_, index) => connection(index, today))
  const text = ['Notes:', '"Some addresses may be missing."', '', header, ...lines, ''].join('\n')
  const bytes = new TextEncoder().encode(text)
  const contentBase64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  await call('contacts.importContacts', { file: { name: 'Connections.csv', contentBase64 } })
}

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'

function connection(index: number, today: CalendarDate): string {
  const given = givenNames[index % givenNames.length] ?? ''
  const family = familyNames[(index * 7) % familyNames.length] ?? ''
  const [year, month, day] = daysBefore(today, 13 + index * 9).split('-')
  const on = `${day} ${months[Number(month) - 1]} ${year}`
  const url = `https://www.linkedin.com/in/demo-connection-${index + 1}`
  return [
    given,
    family,
    url,
    '',
    companies[index % companies.length],
    positions[index % positions.length],
    on,
  ].join(',')
}
