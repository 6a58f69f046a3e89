/** Of clusters and databases; macOS knows no C.UTF-8 before version 15. */
export const LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
