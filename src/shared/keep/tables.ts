/** Names of the tables in the record store of this device. */
export const outboxTable = 'outbox'
export const sentTable = 'sent'
export const draftTable = 'draft'
