package com.acme.app;

import com.acme.api.model.Pet;

/** Uses the client, so that it has to be compiled with it. */
public record App(Pet pet) {

    /** {@return what it has to play with} */
    public Object toy() {
        return pet.toy();
    }
}
