/** How the brand speaks to people and of itself. */
export interface Speaker {
  address: 'vous' | 'tu';
  person: 'i' | 'we';
}
