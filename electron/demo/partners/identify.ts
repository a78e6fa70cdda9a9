/** Partners of the demo in Identify: scored and held, fit check open, nothing scored yet, ready to go on. */
import { next, talked } from '../steps-board.ts'
import { expected, fitChecked, fits, opened, scored } from '../steps-identify.ts'
import type { Story } from '../story.ts'

export const identifyStories: readonly Story[] = [
  {
    partner: {
      name: 'Federation of Independent Grocers and Convenience Retailers',
      country: 'United Kingdom',
    },
    lead: {
      givenName: 'Marguerite',
      familyName: 'Lefèvre-Desrosiers',
      position: 'Director of Member Services',
      metDaysAgo: 15,
    },
    steps: [
      opened(15),
      talked(15, 'meeting', 'Met at the Leeds retail forum; interested in energy audits for members.'),
    ],
  },
  {
    partner: { name: 'Ostrava Shelf Labs', legalName: 'Ostrava Shelf Labs s.r.o.', country: 'Czechia' },
    lead: {
      givenName: 'Petr',
      familyName: 'Novotný',
      position: 'Head of Partnerships',
      email: 'petr.novotny@ostravashelf.example',
      metDaysAgo: 9,
    },
    steps: [
      talked(6, 'call', 'They sell electronic shelf labels to the same store chains; no advisory arm.'),
      scored(
        3,
        [4, 4, 4],
        [
          'Live price and stock data from the shelf, which our method lacks',
          'Nine of our fourteen clients run stores of their size',
          'Answers within a day, plain contracts',
        ],
      ),
      fitChecked(3, { same: 'yes', budget: 'unanswered', together: 'yes' }, 'Budget line still to be asked.'),
      next(3, 2, 'Finish the fit check with their sales lead', 'Tom Aldous'),
    ],
  },
  {
    partner: { name: 'Vantor Cold Chain', legalName: 'Vantor Cold Chain BV', country: 'Netherlands' },
    lead: {
      givenName: 'Kwame',
      familyName: 'Asante',
      position: 'Commercial Director',
      email: 'k.asante@vantor.example',
      metDaysAgo: 8,
    },
    steps: [
      scored(
        2,
        [5, 4, 4],
        [
          'Refrigeration monitoring in 2,300 stores; the biggest energy lever of all',
          'Same buyer: the operations director',
          'Open about what does not work yet',
        ],
      ),
      fits(2, 'An energy audit with their sensors in place takes days instead of weeks.'),
      next(2, 3, 'First call, 30 minutes', 'Imogen Wren'),
    ],
  },
  {
    partner: { name: 'Brightwater Stocktaking', country: 'United Kingdom' },
    lead: { givenName: 'Siân', familyName: 'Pryce', position: 'Managing Director', metDaysAgo: 8 },
    steps: [
      scored(5, [2, 3, 3], ['Counting crews, no data', 'Small shops mostly', 'Friendly, slow to decide']),
      next(5, 1, 'Decide: turn down or nurture', 'Tom Aldous'),
    ],
  },
  {
    partner: { name: 'Aldgate Store Consulting', country: 'United Kingdom' },
    lead: { givenName: 'Rory', familyName: 'MacInnes', position: 'Partner', metDaysAgo: 6 },
    steps: [
      scored(4, [4, 5, 4], ['Deep fresh-food practice', 'The very same clients', 'Would work well together']),
      fitChecked(
        4,
        { same: 'yes', budget: 'yes', together: 'no' },
        'Two advisers for one budget: one of us would lose.',
      ),
      expected(4, 'co-marketing', 'referral-exchange'),
      next(4, 4, 'Tell Rory plainly, keep the door open', 'Imogen Wren'),
    ],
  },
]
