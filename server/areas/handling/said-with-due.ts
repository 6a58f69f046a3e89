/** What was said, and why the date was changed, as one statement for whoever reads the fact. */
export const saidWithDue = (words: string, dueReason: string): string => [words, dueReason && `解决时限：${dueReason}`].filter(Boolean).join('\n')
