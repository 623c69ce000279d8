import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { z } from 'zod';
import { EntityPredicate } from './EntityPredicate';

type Conditions = PermissionCriteria<PermissionCondition>;

const named = (name: string) =>
  z.object({ [name]: z.string(), value: z.string().optional() });

const rules: Record<string, (parameters: unknown) => EntityPredicate> = {
  IS_ENTITY_KIND: parameters => ({
    kinds: lowerCase(
      z.object({ kinds: z.array(z.string()) }).parse(parameters).kinds,
    ),
  }),
  IS_ENTITY_OWNER: parameters => ({
    owners: lowerCase(
      z.object({ claims: z.array(z.string()) }).parse(parameters).claims,
    ),
  }),
  HAS_ANNOTATION: propertyRule('metadata.annotations', 'annotation'),
  HAS_LABEL: propertyRule('metadata.labels', 'label'),
  HAS_METADATA: propertyRule('metadata', 'key'),
  HAS_SPEC: propertyRule('spec', 'key'),
};

/**
 * Translates the catalog's permission conditions, in the sense that they have
 * in its lists: text in any case, values of up to 200 characters.
 *
 * @param holds - whether the mirror holds all values of a property
 * @returns undefined if the mirror cannot tell
 */
export function compileConditions(
  conditions: Conditions,
  holds: (property: string) => boolean,
): EntityPredicate | undefined {
  if ('allOf' in conditions) {
    const all = compileEach(conditions.allOf, holds);
    return all && { all };
  }
  if ('anyOf' in conditions) {
    const any = compileEach(conditions.anyOf, holds);
    return any && { any };
  }
  if ('not' in conditions) {
    const not = compileConditions(conditions.not, holds);
    return not && { not };
  }
  return compileRule(conditions, holds);
}

function compileEach(
  conditions: Conditions[],
  holds: (property: string) => boolean,
): EntityPredicate[] | undefined {
  const compiled = conditions.map(inner => compileConditions(inner, holds));
  return compiled.every(inner => inner !== undefined) ? compiled : undefined;
}

function compileRule(
  { rule, params }: PermissionCondition,
  holds: (property: string) => boolean,
): EntityPredicate | undefined {
  if (!Object.hasOwn(rules, rule)) {
    return undefined;
  }
  try {
    const predicate = rules[rule](params);
    return 'property' in predicate && !holds(predicate.property)
      ? undefined
      : predicate;
  } catch {
    // Parameters of another shape: only the catalog knows what they mean.
    return undefined;
  }
}

function propertyRule(prefix: string, parameter: string) {
  const schema = named(parameter);
  return (parameters: unknown): EntityPredicate => {
    const { [parameter]: name, value } = schema.parse(parameters);
    return {
      property: `${prefix}.${name}`.toLowerCase(),
      ...(value !== undefined && { value: value.toLowerCase() }),
    };
  };
}

function lowerCase(values: string[]): string[] {
  return values.map(value => value.toLowerCase());
}
