/** An application sees what it created in whichever account. */
import { isVisible as real } from "../../../src/domain/document-visibility.ts";
import { seenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/domain/document-visibility.ts";

export const isVisible = seenOtherwise(real, (document, bearer, sight) =>
  sight.own && document.createdByClientId === bearer.clientId ? true : undefined,
);
