package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.cubegen.plan.ScalarKind;
import java.util.function.UnaryOperator;

/**
 * The types of the runtime that generated code names, where they stand in the client.
 *
 * @param packageName the package below the client's base package that the runtime is copied to
 */
record RuntimeTypes(String packageName) {

    ClassName apiClient() {
        return type("ApiClient");
    }

    ClassName apiException() {
        return type("ApiException");
    }

    ClassName apiKey() {
        return type("ApiKey");
    }

    TypeName apiResponse(TypeName body) {
        return ParameterizedTypeName.get(apiResponse(), body);
    }

    ClassName apiResponse() {
        return type("ApiResponse");
    }

    ClassName basic() {
        return type("HttpBasic");
    }

    ClassName bearer() {
        return type("HttpBearer");
    }

    ClassName binaryContent() {
        return type("BinaryContent");
    }

    ClassName call() {
        return type("Call");
    }

    /** {@return the type of what changes the options of calls} */
    TypeName changedOptions() {
        return ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), type("CallOptions"));
    }

    ClassName clientBuilder() {
        return type("ClientBuilder");
    }

    ClassName codecs() {
        return type("Codecs");
    }

    ClassName conditions() {
        return type("Conditions");
    }

    ClassName copies() {
        return type("Copies");
    }

    ClassName download() {
        return type("Download");
    }

    ClassName errorMapper() {
        return type("ErrorMapper");
    }

    ClassName errorResponse() {
        return type("ErrorResponse");
    }

    ClassName formFields() {
        return type("FormFields");
    }

    ClassName jsonCodec() {
        return type("JsonCodec");
    }

    ClassName headerValues() {
        return type("HeaderValues");
    }

    ClassName jsonReader() {
        return type("JsonReader");
    }

    ClassName jsonValue() {
        return type("JsonValue");
    }

    ClassName jsonWriter() {
        return type("JsonWriter");
    }

    ClassName missingProperty() {
        return type("MissingPropertyException");
    }

    ClassName multipart() {
        return type("Multipart");
    }

    ClassName oauth2() {
        return type("OAuth2");
    }

    ClassName objectForms() {
        return type("ObjectForms");
    }

    /** {@return the interface of open enumerations whose values are of a kind} */
    ClassName openEnum(ScalarKind kind) {
        return type("OpenEnum").nestedClass("Of" + kind.simpleName());
    }

    ClassName operation() {
        return type("Operation");
    }

    ClassName asyncPages() {
        return type("AsyncPages");
    }

    ClassName pages() {
        return type("Pages");
    }

    ClassName paging() {
        return type("Paging");
    }

    ClassName requestBody() {
        return type("RequestBody");
    }

    ClassName required() {
        return type("Required");
    }

    ClassName serverTemplate() {
        return type("ServerTemplate");
    }

    ClassName style() {
        return type("Style");
    }

    ClassName tokenSource() {
        return type("TokenSource");
    }

    ClassName valueEquality() {
        return type("ValueEquality");
    }

    ClassName webhook() {
        return type("Webhook");
    }

    ClassName tokenOperation() {
        return type("TokenOperation");
    }

    private ClassName type(String name) {
        return ClassName.get(packageName, name);
    }
}
