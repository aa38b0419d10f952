package org.parley.dispute;

/** Statement ids are local to a compartment, so that they tell nothing about another. */
public record StatementId(Compartment compartment, String id) {

    @Override
    public String toString() {
        return compartment.folder() + "/" + id;
    }
}
