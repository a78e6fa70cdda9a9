/** The part of the checklist that is about tables: grid, widths, header rows, alternative text, and what makes Word refuse. */

function rowsOf(table: string): readonly string[] {
  return [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map((match) => match[0])
}

function numbers(xml: string, pattern: RegExp): readonly number[] {
  return [...xml.matchAll(pattern)].map((match) => Number(match[1]))
}

function checkRow(row: string, grid: readonly number[]): readonly string[] {
  const cells = [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map((match) => match[1] ?? '')
  const widths = numbers(row, /<w:tcW [^>]*?w:w="(\d+)"/g)
  const length = row.replaceAll(/<[^>]+>/g, '').length
  return [
    ...(cells.length === grid.length ? [] : [`a row of ${cells.length} cells in a grid of ${grid.length}`]),
    ...(widths.join() === grid.join()
      ? []
      : [`cell widths ${widths.join()} differ from the grid ${grid.join()}`]),
    ...cells.filter((cell) => !cell.endsWith('</w:p>')).map(() => 'a cell does not end in a paragraph'),
    ...(row.includes('<w:cantSplit/>') || length > 2000 ? [] : ['a row may split']),
  ]
}

function checkTable(table: string, styles: string): readonly string[] {
  const properties = /<w:tblPr>(.*?)<\/w:tblPr>/s.exec(table)?.[1] ?? ''
  const grid = numbers(table, /<w:gridCol w:w="(\d+)"/g)
  const width = numbers(properties, /<w:tblW [^>]*?w:w="(\d+)"/g)[0]
  const rows = rowsOf(table)
  const has = (text: string, finding: string): readonly string[] =>
    properties.includes(text) ? [] : [finding]
  const style = /<w:tblStyle w:val="([^"]+)"/.exec(properties)?.[1] ?? ''
  return [
    ...has('<w:tblLayout w:type="fixed"/>', 'not fixed'),
    ...(/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/>/.test(properties)
      ? []
      : ['no title or description']),
    ...(/<w:tblLook w:val="[0-9A-F]{4}"/.test(properties) ? [] : ['no look']),
    ...(styles.includes(`w:type="table" w:customStyle="1" w:styleId="${style}"`)
      ? []
      : [`no table style ${style}`]),
    ...(properties.includes('tblBorders') ? ['direct borders'] : []),
    ...(grid.reduce((sum, each) => sum + each, 0) === width ? [] : ['the grid does not add up to the width']),
    ...(properties.includes('w:firstRow="1"') && !rows[0]?.includes('<w:tblHeader/>')
      ? ['no header row']
      : []),
    ...(/<w:gridSpan|<w:vMerge/.test(table) ? ['merged cells'] : []),
    ...rows.flatMap((row) => checkRow(row, grid)),
  ]
}

/** What is wrong with the tables of a body. */
export function checkTables(body: string, styles: string): readonly string[] {
  const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map((match) => match[0])
  const nested = tables.some((table) => table.lastIndexOf('<w:tbl>') > 0)
  return [
    ...(nested ? ['a table inside a table'] : []),
    ...tables.flatMap((table, index) =>
      checkTable(table, styles).map((finding) => `table ${index + 1}: ${finding}`),
    ),
  ]
}
