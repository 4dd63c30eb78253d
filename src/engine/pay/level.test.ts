import { describe, expect, test } from 'vitest';
import { titleLevel } from './level';

describe('the level of a title', () => {
  test('follows the ladder of people who lead teams', () => {
    const level = (title: string) => titleLevel(title, 'director-ml-engineering');
    expect(level('Machine Learning Tech Lead')).toBe('lead');
    expect(level('Engineering Manager, ML')).toBe('manager');
    expect(level('Sr. Manager, ML')).toBe('senior-manager');
    expect(level('Associate Director, AI')).toBe('senior-manager');
    expect(level('Head of AI Engineering')).toBe('director');
    expect(level('Senior Director, AI')).toBe('senior-director');
    expect(level('SVP of AI')).toBe('vice-president');
    expect(level('Assistant Vice President, AI')).toBe('senior-manager');
  });

  test('follows the ladders of programmes and architects', () => {
    const programme = (title: string) => titleLevel(title, 'ml-infrastructure-program-manager');
    expect(programme('Technical Program Manager, ML')).toBe('programme');
    expect(programme('Staff Technical Program Manager')).toBe('senior-programme');
    expect(programme('Director, Technical Programs')).toBe('head-of-programme');
    const architect = (title: string) => titleLevel(title, 'senior-ml-infrastructure-architect');
    expect(architect('ML Platform Architect')).toBe('architect');
    expect(architect('Sr ML Platform Architect')).toBe('senior-architect');
    expect(architect('Distinguished AI Architect')).toBe('principal');
  });

  test('puts the vice presidents of a bank below its directors', () => {
    const level = (title: string) => titleLevel(title, 'director-ml-engineering', true);
    expect(level('AVP, Machine Learning')).toBe('lead');
    expect(level('Applied AI/ML Lead - Vice President')).toBe('manager');
    expect(level('Senior Vice President, AI')).toBe('senior-manager');
    expect(level('Executive Vice President, AI')).toBe('director');
    expect(level('Director, AI')).toBe('director');
  });

  test('reads whole words only', () => {
    expect(titleLevel('Director, Leadership Tools', 'director-mlops')).toBe('director');
    expect(titleLevel('Misrouted Manager', 'director-mlops')).toBe('manager');
  });
});
