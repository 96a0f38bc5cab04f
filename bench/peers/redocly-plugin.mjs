const text = { type: 'string' }

/** Redocly knows API descriptions; this tells it what an org chart under one looks like. */
export default () => ({
  id: 'org-chart',
  typeExtension: {
    oas3(types) {
      const fields = ['id', 'title', 'name', 'reportsTo', 'department', 'businessUnit', 'startDate', 'x-location']
      const properties = { ...Object.fromEntries(fields.map((field) => [field, text])), reports: 'PositionList' }
      const top = { positions: 'PositionList', version: { type: 'number' }, organization: text, asOf: text }
      return {
        ...types,
        Root: { ...types.Root, properties: { ...types.Root.properties, ...top } },
        PositionList: { properties: {}, items: 'Position' },
        Position: { properties },
      }
    },
  },
})
