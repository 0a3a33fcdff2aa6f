/* Made from vocabularies.schema.json by `cargo xtask codegen types`. */

/**
 * Les listes fermées, avec leurs libellés.
 *
 * The closed lists, with their labels.
 */
export type Vocabularies = Vocabulary[];

/**
 * Une liste fermée.
 *
 * A closed list.
 */
export interface Vocabulary {
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
  /**
   * Les fiches dont elle vient ; aucune pour une liste du format lui-même.
   *
   * The sheets that it comes from; none for a list of the format itself.
   */
  sheets: string[];
  /**
   * Ses termes, dans l'ordre de la source.
   *
   * Its terms, in the order of the source.
   */
  terms: {
    aliases: string[];
    code: string;
    label_en: string;
    label_fr: string;
  }[];
}
