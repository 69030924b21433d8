/** The office's folder that every command takes when `--data` names no other: the example that comes with the program. */
export const OFFICE_FOLDER = 'data/office'
