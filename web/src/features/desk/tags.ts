// Tags as they are typed: words between commas, each once.
export const tagsIn = (typed: string) => [...new Set(typed.split(',').map((tag) => tag.trim()))].filter(Boolean)
