package vn.dangvu.membership.register;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.dangvu.kernel.document.DocumentRefused;

/** Makes a photo of 3 × 4 cm out of a picture: 450 × 600 points, without place, time or device that a camera writes into it. */
final class Portrait {
    private static final int WIDTH = 450;
    private static final int HEIGHT = 600;
    private static final long MOST_POINTS = 40_000_000;

    private Portrait() {}

    /** @throws DocumentRefused no JPEG or PNG, too large, too small, or not about 3 to 4 */
    static byte[] of(byte[] content) {
        if (content.length > KeepPhoto.LARGEST) {
            throw new DocumentRefused("document.photo-large");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            if (reader == null || !Set.of("JPEG", "png").contains(reader.getFormatName())) {
                throw new DocumentRefused("document.photo-type");
            }
            reader.setInput(in);
            check(reader.getWidth(0), reader.getHeight(0));
            return jpeg(reader.read(0));
        } catch (IOException e) {
            throw new DocumentRefused("document.photo-type");
        }
    }

    private static void check(int width, int height) {
        if ((long) width * height > MOST_POINTS) {
            throw new DocumentRefused("document.photo-large");
        }
        if (width < WIDTH / 3 || height < HEIGHT / 3) {
            throw new DocumentRefused("document.photo-small");
        }
        double shape = (double) width / height;
        if (shape < 0.65 || shape > 0.85) {
            throw new DocumentRefused("document.photo-shape");
        }
    }

    /** What stands over at the sides or at top and bottom is cut off evenly. */
    private static byte[] jpeg(BufferedImage picture) throws IOException {
        double scale = Math.max((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight());
        int width = (int) Math.ceil(picture.getWidth() * scale);
        int height = (int) Math.ceil(picture.getHeight() * scale);
        var small = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(picture, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(small, "jpg", out);
        return out.toByteArray();
    }
}
