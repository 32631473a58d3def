package nl.casustafel.vault.key;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import nl.casustafel.kernel.Outcome;

/// A file in the age v1 format, small ones in memory. What is read is untrusted: whatever is wrong with it
/// ends as a refusal.
final class AgeFile {
    private AgeFile() {}

    static byte[] seal(byte[] plain, List<RecipientStanzaWriter> recipients) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (WritableByteChannel channel =
                new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(sealed), recipients)) {
            channel.write(ByteBuffer.wrap(plain));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this Java cannot write the age format", e);
        }
        return sealed.toByteArray();
    }

    /// The content, which the caller wipes. `WRONG`: no stanza opens with this key. `DAMAGED`: the file is
    /// no age file,
    /// or was changed after it was made.
    static Outcome<byte[], KeyRefusal> open(byte[] sealed, RecipientStanzaReader key) {
        Attempt attempt = new Attempt(key);
        ByteBuffer plain = ByteBuffer.allocate(sealed.length);
        try (ReadableByteChannel channel = new StandardDecryptingChannelFactory()
                .newDecryptingChannel(Channels.newChannel(new ByteArrayInputStream(sealed)), List.of(attempt))) {
            while (channel.read(plain) >= 0) {
                // A channel may deliver in pieces; the buffer has room for all of them.
            }
            return Outcome.done(Arrays.copyOf(plain.array(), plain.position()));
        } catch (GeneralSecurityException | IOException e) {
            return Outcome.refused(attempt.noneFits ? KeyRefusal.WRONG : KeyRefusal.DAMAGED);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The library meets a header that is cut short with these.
            return Outcome.refused(KeyRefusal.DAMAGED);
        } finally {
            Arrays.fill(plain.array(), (byte) 0);
        }
    }

    /// The same for files of any size: what is written to the answer goes encrypted to `out`, and closing the
    /// answer ends the file and closes `out`.
    static OutputStream sealing(OutputStream out, List<RecipientStanzaWriter> recipients) throws IOException {
        try {
            return Channels.newOutputStream(
                    new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(out), recipients));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot write the age format", e);
        }
    }

    /// As [#open], but only the header is read: damage further on shows as an [IOException] while reading.
    static Outcome<InputStream, KeyRefusal> opening(InputStream sealed, RecipientStanzaReader key) {
        Attempt attempt = new Attempt(key);
        try {
            return Outcome.done(Channels.newInputStream(new StandardDecryptingChannelFactory()
                    .newDecryptingChannel(Channels.newChannel(sealed), List.of(attempt))));
        } catch (GeneralSecurityException | IOException e) {
            return Outcome.refused(attempt.noneFits ? KeyRefusal.WRONG : KeyRefusal.DAMAGED);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The library meets a header that is cut short with these.
            return Outcome.refused(KeyRefusal.DAMAGED);
        }
    }

    /// Remembers that the key did not fit any stanza: the library reports that and a broken file in one manner.
    private static final class Attempt implements RecipientStanzaReader {
        private final RecipientStanzaReader key;
        private boolean noneFits;

        Attempt(RecipientStanzaReader key) {
            this.key = key;
        }

        @Override
        public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
            try {
                return key.getFileKey(stanzas);
            } catch (ScryptStanza.Malformed e) {
                throw e;
            } catch (GeneralSecurityException e) {
                noneFits = true;
                throw e;
            }
        }
    }
}
