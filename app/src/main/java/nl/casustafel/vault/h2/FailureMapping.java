package nl.casustafel.vault.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.page.Witness;
import nl.casustafel.vault.sql.SqlTransactor.FailureReading;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/// What the vault's findings and H2's error codes mean for a person. Codes only: the texts may carry
/// rows of other people.
final class FailureMapping implements FailureReading {
    /// Below this many bytes left, a failed write is told as a full disk.
    private static final long NEARLY_NOTHING = 4L * 1024 * 1024;

    private final Path folder;
    private final Witness witness;

    FailureMapping(Path folder, Witness witness) {
        this.folder = folder;
        this.witness = witness;
    }

    /// What the vault below saw, also where the database went on.
    @Override
    public @Nullable VaultFailure standing() {
        return witness.finding().map(this::told).orElse(null);
    }

    void requireSound() {
        VaultFailure seen = standing();
        if (seen != null) {
            throw new StoreFailed(seen, witness.unauthentic());
        }
    }

    private VaultFailure told(Witness.Finding found) {
        return switch (found) {
            case FOREIGN, CHANGED -> VaultFailure.DAMAGED;
            case NEWER -> VaultFailure.TOO_NEW;
            case LOCKED -> VaultFailure.WRONG_KEY;
            case DISK -> full() ? VaultFailure.DISK_FULL : VaultFailure.LOST;
            case REPLACED -> VaultFailure.REPLACED;
            case WORN -> VaultFailure.LOST;
        };
    }

    @Override
    public @Nullable VaultFailure read(SQLException failure) {
        VaultFailure seen = standing();
        return seen != null ? seen : byCode(failure);
    }

    private @Nullable VaultFailure byCode(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.WRONG_USER_OR_PASSWORD -> VaultFailure.WRONG_KEY;
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> VaultFailure.IN_USE;
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1 ->
                full() ? VaultFailure.DISK_FULL : VaultFailure.DAMAGED;
            case ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.OBJECT_CLOSED,
                    ErrorCode.GENERAL_ERROR_1 -> full() ? VaultFailure.DISK_FULL : VaultFailure.LOST;
            default -> null;
        };
    }

    private boolean full() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < NEARLY_NOTHING;
        } catch (IOException _) {
            return false;
        }
    }
}
