package io.github.cubegen.runtime;

import java.net.URI;

/** A builder in the form that the generator gives it. */
final class TestApi extends ClientBuilder<TestApi> {
    TestApi() {}

    TestApi(URI server) {
        super(server);
    }

    TestApi(ApiClient client) {
        super(client);
    }

    TestApi scheme(String name, Credential credential) {
        return credential(name, credential);
    }

    ApiClient build() {
        return buildApi();
    }

    @Override
    protected TestApi self() {
        return this;
    }
}
