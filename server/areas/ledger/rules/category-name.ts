/** What a street calls a category; null before triage. */
export const categoryName = (category: string | null, names: Readonly<Record<string, string>>): string | null => (category === null ? null : names[category] ?? null)
