/** Where tokens are had: Entra itself, and the machine's own identity in Azure. They get no prompt. */
export const TOKEN_HOSTS = ["https://login.microsoftonline.com", "http://169.254.169.254"] as const;
