/** The language of a document's own title, which stays as it is whatever the page is read in. */
export const languageOf = (title: string): 'zh' | 'en' =>
  /\p{Script=Han}/u.test(title) ? 'zh' : 'en'
