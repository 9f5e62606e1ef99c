/** What is wrong with a case, for messages in any language. */
const MODEL_PROBLEMS = [
  'wrongType',
  'outOfBounds',
  'sumNotOne',
  'startNotAfterBase',
  'endBeforeBase',
  'duplicate',
  'nothingToSell',
  'mandateAboveShare',
  'noConvergence',
  'unknownPath',
  'badRange',
  'mismatch',
] as const
export type ModelProblem = (typeof MODEL_PROBLEMS)[number]

/** An input that the model cannot work with. The message is one English line and names the field. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  /** Path into the case, for example `scenario.startYear`. */
  readonly field: string
  readonly problem: ModelProblem
  /** What is wrong, without the field's name. */
  readonly detail: string

  constructor(field: string, problem: ModelProblem, detail: string) {
    super(`${field}: ${detail}`)
    this.field = field
    this.problem = problem
    this.detail = detail
  }
}
