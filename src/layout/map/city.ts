/** A town of the base map that names its area, such as an oblast's centre. */
export interface City {
  readonly text: string;
  /** World units. */
  readonly x: number;
  readonly y: number;
}
