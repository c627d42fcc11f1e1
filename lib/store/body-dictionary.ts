export const BODY_DICTIONARY = '';
