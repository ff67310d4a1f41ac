package golden.variants.client;

import golden.variants.model.Animal;
import golden.variants.model.AnimalList;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link AnimalsClient} without waiting for the response.
 *
 * <p>To cancel a future stops the call. A future fails with the exception that the blocking
 * operation throws.
 */
@Generated("io.github.cubegen.emit.AsyncModuleClientEmitter")
public interface AsyncAnimalsClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static AsyncAnimalsClient of(ApiClient api) {
    Raw raw = new AnimalsCalls.Async(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return a future with the result of {@link AnimalsClient#createAnimal}}
   * @param animal the value
   */
  default CompletableFuture<Animal> createAnimal(Animal animal) {
    return ApiResponse.bodyOf(raw().createAnimal(animal));
  }

  /** {@return a future with the result of {@link AnimalsClient#listAnimals}} */
  default CompletableFuture<AnimalList> listAnimals() {
    return ApiResponse.bodyOf(raw().listAnimals());
  }

  /** The operations of {@link AsyncAnimalsClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return a future with the response to {@link AsyncAnimalsClient#createAnimal}}
     * @param animal the value
     */
    CompletableFuture<ApiResponse<Animal>> createAnimal(Animal animal);

    /** {@return a future with the response to {@link AsyncAnimalsClient#listAnimals}} */
    CompletableFuture<ApiResponse<AnimalList>> listAnimals();
  }
}
