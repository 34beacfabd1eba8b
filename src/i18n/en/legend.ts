/** English texts of: the legend. */
export const legend = {
  time: {
    heading: 'Ends: the kind of time',
    square: 'lasted from one day to another',
    once: 'once, that day',
    part: 'in a part of the day',
    within: 'once, somewhere within',
    repeated: 'several times within',
    fade: 'this end is not known exactly',
    unknown: 'start not given; drawn from when it was known',
    ongoing: 'ongoing at publication',
  },
  body: {
    heading: 'Body: who vouches for it',
    reported: 'reported by the source',
    claimed: '❝ claimed by someone named',
    implied: 'implied, not said outright',
    assessment: 'assessment',
    possible: 'lighter: possible at that time, not certain',
  },
  /** In the foot of the page. */
  short: {
    name: 'Key',
    square: 'lasted',
    within: 'once, some time within',
    repeated: 'several times',
    fade: 'day not known',
    claimed: 'someone’s claim',
  },
  degree: { sample: '°', text: 'after a date: it is from outside the source' },
  assumed: { sample: '*', text: '(assumed), (inferred): the coder’s reading, not given in the source' },
  track: {
    heading: 'Colour and side: the track',
    above: (name: string) => `${name}, above the axis`,
    below: (name: string) => `${name}, below the axis`,
    axis: (name: string) => `${name}, along the axis`,
  },
  colour: {
    choose: 'Colour by',
    by: { track: 'track', type: 'kind of event', actor: 'who acts', certainty: 'who vouches' },
    heading: 'Colour',
    sides: 'Side: the track',
    other: 'all others',
  },
  glyphs: { heading: 'Shape: the kind of event' },
  map: {
    heading: 'On the map',
    region: 'somewhere in this region: not an area of control',
    object: 'what something is about, or named only to say where: not a scene',
    flow: 'from and to: a schematic link, no route',
  },
  hatchedBy: (label: string): string => `occupied, as “${label}” says`,
  noData: 'no data after publication: not calm',
  /** Where the dataset does not say up to when it knows. */
  noAsOf: { ongoing: 'end not given', noData: 'no data after the last date: not calm' },
};
