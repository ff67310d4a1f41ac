package com.acme.app;

import com.acme.pets.PetsClient;
import com.acme.pets.model.Pet;

final class App {
    private App() {}

    static String name(PetsClient pets) {
        Pet pet = pets.animals().getPet(1);
        return pet.name();
    }
}
