import type { Level, Person, SpokenLanguage } from '../../profile/person';
import { say } from '../../words/own-say';

type Choices<T extends string | null> = Record<NonNullable<T>, string>;

/** Degrees as people call them. */
export const degreeNames: Choices<Person['degree']> = {
  none: say('person.none'),
  bachelors: say('person.bachelors'),
  masters: say('person.masters'),
  phd: say('person.phd'),
};

/** How well a skill is mastered. */
export const levelNames: Choices<Level> = {
  basic: say('profile.basic'),
  working: say('profile.working'),
  strong: say('profile.strong'),
  expert: say('profile.expert'),
};

/** How well a language is spoken. */
export const fluencyNames: Choices<SpokenLanguage['level']> = {
  basic: say('person.basic'),
  conversational: say('person.conversational'),
  fluent: say('person.fluent'),
  native: say('person.native'),
};

/** The same behind the language's name. */
export const spokenWords: Choices<SpokenLanguage['level']> = {
  basic: say('person.spokenBasic'),
  conversational: say('person.spokenConversational'),
  fluent: say('person.spokenFluent'),
  native: say('person.spokenNative'),
};

/** Where a person wants to work. */
export const workplaceNames: Choices<Person['workplace']> = {
  remote: say('profile.remote'),
  hybrid: say('profile.hybrid'),
  onsite: say('profile.onsite'),
};

/** Whether a person would move. */
export const moveNames: Choices<Person['relocation']> = {
  no: say('profile.moveNo'),
  some: say('profile.moveSome'),
  yes: say('profile.moveYes'),
};
