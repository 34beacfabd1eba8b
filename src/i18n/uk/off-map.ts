/** Ukrainian texts of: why an event has no mark on the map. Names of places stay in the nominative, after a colon. */
import type { AllMessages } from '../en.ts';

export const offMap: AllMessages['offMap'] = {
  notGiven: 'місце не вказано',
  countryOnly: (countries) =>
    `${countries.length === 1 ? 'відома лише країна' : 'відомі лише країни'}: ${countries.join(', ')}`,
  objectOnly: (objects) => `власного місця немає; стосується: ${objects.join(', ')}`,
  outlineOnly: (objects) => `власного місця немає; обведено те, чого стосується: ${objects.join(', ')}`,
  routeOnly: (from, to) => `без позначки; проведено лінію: ${from} → ${to}`,
  noOutline: 'у даних немає координат цього місця',
  beyondMap: 'за 85° північної чи південної широти, де карта закінчується',
  doubtful: 'координати сумнівні',
};
