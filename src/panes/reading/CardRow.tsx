/** One row of the card: a label and its content. */
import type { ReactNode } from 'react';

export const CardRow = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="card-row">
    <dt className="card-label">{label}</dt>
    <dd className="card-value">{children}</dd>
  </div>
);
