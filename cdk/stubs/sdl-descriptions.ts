/** Replaces lib/generated/sdl-descriptions.ts where the schema may not be asked for: nobody could read them. */
export const DESCRIPTIONS: string = '';
