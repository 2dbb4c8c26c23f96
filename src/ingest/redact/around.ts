/** What stands before and after a value. */
export interface Around {
  before: string;
  after: string;
}
