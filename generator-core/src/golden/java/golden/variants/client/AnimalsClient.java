package golden.variants.client;

import golden.variants.model.Animal;
import golden.variants.model.AnimalList;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** The operations of {@code animals}. */
@Generated("io.github.cubegen.emit.ModuleClientEmitter")
public interface AnimalsClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static AnimalsClient of(ApiClient api) {
    Raw raw = new AnimalsCalls.Blocking(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default AnimalsClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * Takes an animal in.
   *
   * <p>{@code POST /animals}
   *
   * @param animal the argument
   * @return the animal
   */
  default Animal createAnimal(Animal animal) {
    return raw().createAnimal(animal).body();
  }

  /**
   * Lists animals, in one of three forms.
   *
   * <p>{@code GET /animals}
   *
   * @return the animals
   */
  default AnimalList listAnimals() {
    return raw().listAnimals().body();
  }

  /** The operations of {@link AnimalsClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return the response to {@link AnimalsClient#createAnimal}}
     * @param animal the value
     */
    ApiResponse<Animal> createAnimal(Animal animal);

    /** {@return the response to {@link AnimalsClient#listAnimals}} */
    ApiResponse<AnimalList> listAnimals();

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
