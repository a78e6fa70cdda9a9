/** The version of this program, as each workspace keeps it of whoever wrote it last. A test holds it to package.json. */

export const programVersion = '0.1.0'
