/** The page is there at once; what works in it follows. */
void import('./check-desk.ts');
