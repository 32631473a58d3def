package nl.casustafel.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells a folder that a sync program or a server has a hand in. A store must not lie there: two machines would
/// write it, and what is destroyed here would live on elsewhere. Goes by names, by what sync programs leave in
/// their folders, and by the kind of file system; a drive letter of a server on Windows is not recognised.
final class SharedPlace {
    private static final Pattern NAME = Pattern.compile("(onedrive|sharepoint|dropbox|nextcloud|owncloud|google ?drive"
            + "|icloud ?drive|mobile documents|syncthing|proton ?drive|stack)( ?[-(].*)?");
    private static final List<String> MARKS =
            List.of(".dropbox", ".dropbox.cache", ".stfolder", ".nextcloudsync.log", ".owncloudsync.log");
    private static final Set<String> SYSTEMS = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afs",
            "ceph",
            "ncpfs",
            "davfs",
            "fuse.sshfs",
            "fuse.rclone",
            "fuse.davfs2",
            "fuse.gvfsd-fuse",
            "fuse.glusterfs");
    private static final List<String> VARIABLES = List.of("OneDrive", "OneDriveCommercial", "OneDriveConsumer");

    private SharedPlace() {}

    /// @param folder in full; it need not be there yet
    static boolean isShared(Path folder, Map<String, String> environment) {
        Path real = real(folder);
        return isNamed(folder)
                || isNamed(real)
                || isBelow(folder, environment)
                || isBelow(real, environment)
                || isMarked(real)
                || isRemote(real);
    }

    private static boolean isNamed(Path folder) {
        if (folder.toString().startsWith("\\\\")) {
            return true;
        }
        for (Path part : folder) {
            if (NAME.matcher(part.toString().toLowerCase(Locale.ROOT)).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBelow(Path folder, Map<String, String> environment) {
        return VARIABLES.stream()
                .map(environment::get)
                .anyMatch(place -> place != null && !place.isBlank() && folder.startsWith(Path.of(place)));
    }

    private static boolean isMarked(Path real) {
        for (Path at = real; at != null; at = at.getParent()) {
            if (MARKS.stream().map(at::resolve).anyMatch(Files::exists)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRemote(Path real) {
        try {
            return SYSTEMS.contains(Files.getFileStore(real).type().toLowerCase(Locale.ROOT));
        } catch (IOException _) {
            return false;
        }
    }

    /// The nearest folder above that is there, without links.
    private static Path real(Path folder) {
        for (@Nullable Path at = folder; at != null; at = at.getParent()) {
            try {
                return at.toRealPath();
            } catch (IOException _) {
                // Not there yet: the one above.
            }
        }
        return folder;
    }
}
