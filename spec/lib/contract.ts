/** One requirement as the emitter hands it over. */
export interface LedgerEntry {
  id: string;
  level: string;
  text: string;
  cites: string[];
  profile: string;
  capability?: string;
  through?: string[];
  observe: string;
  because?: string;
  planned?: true;
  operations: string[];
}

export interface OpenApiOperation {
  operationId: string;
  security?: Record<string, string[]>[];
  "x-planned"?: true;
}

/** As much of an OpenAPI document as the generator reads. */
export interface OpenApiDocument {
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: { securitySchemes: Record<string, { type: string }> };
}
