/** The invented person whose search the example is. Data only. */
export const PERSON = {
  name: 'Nadia Brenner',
  first: 'Nadia',
  address: 'nadia.brenner@post.example',
  targetRoles: ['Analytics Engineer', 'Senior Data Analyst'],
  yearsOfExperience: 6,
  skills: ['SQL', 'Python', 'Looker', 'Tableau', 'dbt', 'A/B testing', 'Excel', 'Git'],
} as const
