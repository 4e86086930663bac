package io.plumbline.examples.spring;

import io.plumbline.examples.notes.NoteBook;
import io.plumbline.examples.notes.contract.api.SpringFilter;
import io.plumbline.examples.notes.contract.model.NoteText;
import io.plumbline.runtime.http.Router;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The notes, beside a controller that is Spring's own affair. */
@SpringBootApplication
public class NotesApplication {

    /** Serves until the process is ended. */
    public static void main(String... arguments) {
        SpringApplication.run(NotesApplication.class, arguments);
    }

    /** The contract's requests, below {@code /api}. */
    @Bean
    public Router router() {
        return NoteBook.router();
    }

    /** Spring Boot puts every filter that is a bean before its servlet. */
    @Bean
    public SpringFilter notes(Router router) {
        return new SpringFilter(router);
    }

    /** What the contract does not have; it is Spring's Jackson that reads and writes the model. */
    @RestController
    static class Echo {

        @PostMapping("/echo")
        NoteText echo(@RequestBody NoteText text) {
            return text;
        }
    }
}
