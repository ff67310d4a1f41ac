package golden.variants.client;

import golden.variants.model.Animal;
import golden.variants.model.AnimalList;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.Call;
import io.github.cubegen.runtime.CallOptions;
import io.github.cubegen.runtime.Operation;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** How the operations of {@link AnimalsClient} stand on the wire. */
@Generated("io.github.cubegen.emit.CallsEmitter")
@SuppressWarnings("doclint:missing")
final class AnimalsCalls {
  private static final Operation<Animal> CREATE_ANIMAL =
      Operation.<Animal>of("createAnimal", "POST", "/animals")
          .errors(Errors.STANDARD)
          .result(201, Animal.codec());

  private static final Operation<AnimalList> LIST_ANIMALS =
      Operation.<AnimalList>of("listAnimals", "GET", "/animals")
          .errors(Errors.STANDARD)
          .result(200, AnimalList.codec());

  private AnimalsCalls() {}

  static Call<Animal> createAnimal(Animal animal) {
    return Call.of(CREATE_ANIMAL).json("application/json", Animal.codec(),
        Objects.requireNonNull(animal, "animal"));
  }

  static Call<AnimalList> listAnimals() {
    return Call.of(LIST_ANIMALS);
  }

  record Blocking(ApiClient api) implements AnimalsClient.Raw {
    @Override
    public AnimalsClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Blocking(api.with(options));
    }

    @Override
    public ApiResponse<Animal> createAnimal(Animal animal) {
      return api.send(AnimalsCalls.createAnimal(animal));
    }

    @Override
    public ApiResponse<AnimalList> listAnimals() {
      return api.send(AnimalsCalls.listAnimals());
    }
  }

  record Async(ApiClient api) implements AsyncAnimalsClient.Raw {
    @Override
    public AsyncAnimalsClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Async(api.with(options));
    }

    @Override
    public CompletableFuture<ApiResponse<Animal>> createAnimal(Animal animal) {
      return api.sendAsync(AnimalsCalls.createAnimal(animal));
    }

    @Override
    public CompletableFuture<ApiResponse<AnimalList>> listAnimals() {
      return api.sendAsync(AnimalsCalls.listAnimals());
    }
  }
}
