/** The entry of the app. */
export {};
