/** The three dimensions of the score, each a whole number from 1 to 5 with a line of evidence. */

export const scoreDimensions = ['complementary-assets', 'shared-customers', 'cultural-fit'] as const
export type ScoreDimension = (typeof scoreDimensions)[number]

export const lowestPoints = 1
export const highestPoints = 5
