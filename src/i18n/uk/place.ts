/** Ukrainian texts of: where an event was, and how precisely that is known. */
import type { AllMessages } from '../en.ts';

const knownTo = (kind: string): string =>
  ({
    site: 'відомий лише об’єкт',
    district: 'відомий лише район',
    region: 'відома лише область',
    country: 'відома лише країна',
    sea: 'відоме лише море',
  })[kind] ?? 'відоме лише місто';

export const place: AllMessages['place'] = {
  near: (name) => `поблизу: ${name}`,
  named: (name, kind) => `${name} · ${kind}`,
  onlyCountry: (name) => `відома лише країна: ${name}`,
  none: 'місце не вказано',
  route: (from, to) => `${from} → ${to}`,
  to: (name) => `куди: ${name}`,
  from: (name) => `звідки: ${name}`,
  isolated: 'точка без назви',
  kinds: {
    site: 'об’єкт',
    town: 'місто',
    city: 'велике місто',
    district: 'район',
    region: 'область',
    country: 'країна',
    sea: 'море',
  },
  roles: {
    location: 'Місце дії',
    origin: 'Звідки',
    destination: 'Куди',
    object: 'Чого стосується',
    reference: 'Згадано лише для орієнтиру',
  },
  precisions: {
    exact: 'точне місце',
    near: 'поблизу цього місця',
    city: 'відоме лише місто',
    district: 'відомий лише район',
    region: 'відома лише область',
    country: 'відома лише країна',
    unknown: 'не вказано',
  },
  knownTo,
  centred: (kind) => `${knownTo(kind)}; позначка стоїть у центрі`,
  spot: (coordinates) => coordinates,
  within: (name, whole) => `${name}, ${whole}`,
  assumed: 'припущення',
  implied: 'випливає з тексту',
};
