import { agreementStatuses } from "../model/agreement";
import type { Day } from "../model/day";
import { firstReview } from "../model/review";
import { parseFrontmatter, type Yaml } from "./frontmatter";
import { textOf } from "./property";
import { PropertyReader } from "./propertyReader";
import { setProperties } from "./setProperties";

/**
 * Makes a draft active on the day on which both have agreed, and gives it a review where it has none. An
 * agreement that is no draft (any more) stays as it is. Null when its properties do not parse.
 */
export function agreeToday(text: string, today: Day, yaml: Yaml): string | null {
  const there = parseFrontmatter(text, yaml);
  if (there === null) return null;
  const reader = new PropertyReader(there.properties);
  if (reader.word("status", agreementStatuses) !== "draft") return text;
  const started = reader.day("started");
  const from = started !== null && started > today ? started : today;
  const hasReview = textOf(there.properties["review"]) !== null;
  const review = hasReview ? {} : { review: firstReview(from, reader.day("ends")) };
  return setProperties(text, { status: "active", agreed: today, ...review }, yaml);
}
