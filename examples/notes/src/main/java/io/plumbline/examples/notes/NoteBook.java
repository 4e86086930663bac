package io.plumbline.examples.notes;

import io.plumbline.examples.notes.contract.api.KeepNoteRequest;
import io.plumbline.examples.notes.contract.api.KeepNoteResult;
import io.plumbline.examples.notes.contract.api.ListNotesRequest;
import io.plumbline.examples.notes.contract.api.ListNotesResult;
import io.plumbline.examples.notes.contract.api.NotesRoutes;
import io.plumbline.examples.notes.contract.api.NotesService;
import io.plumbline.examples.notes.contract.api.ShowNoteRequest;
import io.plumbline.examples.notes.contract.api.ShowNoteResult;
import io.plumbline.examples.notes.contract.model.Note;
import io.plumbline.examples.notes.contract.model.NoteList;
import io.plumbline.examples.notes.contract.model.NoteText;
import io.plumbline.runtime.http.CallContext;
import io.plumbline.runtime.http.Router;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The service, in memory. It knows the contract and no framework. */
public final class NoteBook implements NotesService {

    /** Where the contract's paths begin; all others are left to the framework. */
    public static final String BASE_PATH = "/api";

    private final Map<String, Note> notes = new ConcurrentSkipListMap<>();

    /** The contract's requests, answered by a new service. */
    public static Router router() {
        return Router.builder()
                .routes(NotesRoutes.routes(new NoteBook()))
                .basePath(BASE_PATH)
                .build();
    }

    @Override
    public KeepNoteResult keepNote(KeepNoteRequest request, CallContext context) {
        NoteText text = request.body();
        Note note = Note.builder()
                .id(request.noteId())
                .text(text.text())
                .priority(text.priority())
                .labels(text.labels())
                .build();
        notes.put(note.id(), note);
        return new KeepNoteResult.Ok(note);
    }

    @Override
    public ShowNoteResult showNote(ShowNoteRequest request, CallContext context) {
        Note note = notes.get(request.noteId());
        return note == null ? new ShowNoteResult.NotFound() : new ShowNoteResult.Ok(note);
    }

    @Override
    public ListNotesResult listNotes(ListNotesRequest request, CallContext context) {
        List<String> labels = request.label() == null ? List.of() : request.label();
        return new ListNotesResult.Ok(new NoteList(notes.values().stream()
                .filter(note -> note.labels().containsAll(labels))
                .limit(request.limit())
                .toList()));
    }
}
