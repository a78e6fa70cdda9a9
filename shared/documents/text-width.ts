/**
 * How wide a text runs and how many lines it takes, from measured character widths (thousandths of the type size). Good to
 * about one per cent for Latin script; other scripts take an average. It draws nothing.
 */

export type Face = 'sans' | 'sans-bold' | 'serif' | 'serif-bold'

// Widths of U+0020 to U+007E. Sans: Carlito, metric-equal to Calibri. Serif: the wider fallback of Georgia, so that an
// estimate errs towards more lines.
const widths: Readonly<Record<Face, readonly number[]>> = {
  sans: [
    226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507,
    507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252,
    319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498,
    498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391,
    335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
  ],
  'sans-bold': [
    226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507, 507, 507,
    507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488, 459, 637, 631, 267,
    331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478, 325, 430, 325, 498,
    498, 300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538, 537, 537, 355, 399,
    347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498,
  ],
  serif: [
    260, 332, 408, 559, 559, 896, 742, 220, 346, 346, 500, 559, 250, 310, 250, 288, 559, 559, 559, 559, 559,
    559, 559, 559, 559, 559, 286, 286, 559, 559, 559, 474, 921, 705, 654, 614, 727, 623, 590, 714, 793, 367,
    357, 700, 623, 938, 763, 742, 604, 742, 656, 544, 613, 717, 675, 1047, 660, 625, 592, 360, 288, 360, 559,
    459, 274, 563, 614, 492, 614, 535, 369, 538, 635, 320, 300, 585, 310, 945, 645, 577, 614, 614, 471, 451,
    352, 635, 579, 862, 578, 565, 511, 428, 559, 428, 559,
  ],
  'serif-bold': [
    260, 382, 508, 559, 559, 906, 801, 290, 400, 400, 502, 559, 294, 310, 294, 288, 559, 559, 559, 559, 559,
    559, 559, 559, 559, 559, 304, 304, 559, 559, 559, 550, 921, 753, 672, 668, 767, 653, 621, 769, 819, 401,
    397, 734, 654, 952, 788, 787, 638, 787, 707, 586, 653, 747, 698, 1067, 732, 693, 666, 414, 288, 414, 559,
    459, 334, 599, 649, 527, 649, 571, 407, 560, 667, 352, 345, 636, 352, 986, 667, 613, 645, 648, 523, 488,
    405, 667, 606, 856, 646, 579, 529, 442, 559, 442, 559,
  ],
}

/** Height of a line at size 1, as the fonts themselves give it. */
export const naturalLine: Readonly<Record<Face, number>> = {
  sans: 1.2207,
  'sans-bold': 1.2207,
  serif: 1.362,
  'serif-bold': 1.362,
}

const averageWidth = 540
const fullWidth = 1000
const firstWide = 0x1100
const lastWideAscii = 0x7e

function characterWidth(character: string, face: Face): number {
  const code = character.codePointAt(0) ?? 0
  if (code === 0xa0) return widths[face][0] ?? averageWidth
  if (code >= 0x20 && code <= lastWideAscii) return widths[face][code - 0x20] ?? averageWidth
  if (/\p{M}/u.test(character)) return 0
  return code >= firstWide && isFullWidth(character) ? fullWidth : averageWidth
}

function isFullWidth(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(
    character,
  )
}

/** A stretch of text in one face. */
export type Stretch = { readonly text: string; readonly face: Face }

type Filling = { lines: number; used: number }

function placeWord(filling: Filling, characters: readonly number[], room: number): void {
  const width = characters.reduce((sum, each) => sum + each, 0)
  if (filling.used > 0 && filling.used + width > room) {
    filling.lines += 1
    filling.used = 0
  }
  if (width <= room) {
    filling.used += width
    return
  }
  for (const each of characters) {
    if (filling.used > 0 && filling.used + each > room) {
      filling.lines += 1
      filling.used = 0
    }
    filling.used += each
  }
}

/**
 * How many lines the stretches take at a size within a width, both in points. Lines break at spaces, after hyphens and
 * dashes, between full-width characters, at newlines, and inside a word that is wider than the line. At least 1.
 */
export function lineCount(stretches: readonly Stretch[], size: number, width: number): number {
  const room = (width * 1000) / size
  const filling: Filling = { lines: 1, used: 0 }
  let word: number[] = []
  const endWord = (): void => {
    if (word.length > 0) placeWord(filling, word, room)
    word = []
  }
  for (const { text, face } of stretches) {
    for (const character of text) {
      const own = characterWidth(character, face)
      if (character === '\n') {
        endWord()
        filling.lines += 1
        filling.used = 0
      } else if (character === ' ') {
        endWord()
        filling.used += own
      } else if (own === fullWidth || /[-–—]/.test(character)) {
        word.push(own)
        endWord()
      } else word.push(own)
    }
  }
  endWord()
  return filling.lines
}
