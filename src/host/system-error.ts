/** The machine's own refusals (no permission, no space) carry the system call that failed. */
export const isSystemError = (error: unknown): error is Error => error instanceof Error && 'syscall' in error && 'code' in error;
