/** English texts of: what has no place in the head. */
export const more = {
  downloadShown: 'What is shown',
  downloadAll: 'Everything',
  downloadJson: 'timefront/1 (JSON)',
  downloadCsv: 'Table (CSV)',
  language: 'Language',
  theme: 'Colours',
  themeAuto: 'As the device',
  themeLight: 'Light',
  themeDark: 'Dark',
};
