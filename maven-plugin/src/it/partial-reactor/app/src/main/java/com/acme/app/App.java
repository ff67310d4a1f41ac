package com.acme.app;

import com.acme.pets.PetsClient;
import com.acme.pets.model.Pet;

/** Uses the client of another module. */
public final class App {

    private App() {}

    /**
     * Asks for the pet.
     *
     * @param client whom to ask
     * @return its name
     */
    public static String name(PetsClient client) {
        Pet pet = client.petsApi().getPet();
        return pet.name();
    }
}
